@echo off
cd /d "%~dp0"
call bin\shilu.cmd build
if not errorlevel 1 start "" "site\index.html"
pause
