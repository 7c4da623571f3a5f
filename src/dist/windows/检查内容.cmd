@echo off
cd /d "%~dp0"
call bin\shilu.cmd check
pause
