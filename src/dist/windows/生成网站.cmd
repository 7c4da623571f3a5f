@echo off
setlocal disabledelayedexpansion
rem A folder on another machine has no drive letter; this gives it one.
pushd "%~dp0"
call bin\shilu.cmd build
if not errorlevel 1 start "" "site\index.html"
pause
popd
