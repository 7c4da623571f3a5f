@echo off
cd /d "%~dp0"
call bin\shilu.cmd serve --open
pause
