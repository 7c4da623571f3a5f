@echo off
setlocal disabledelayedexpansion
rem A folder on another machine has no drive letter; this gives it one.
pushd "%~dp0"
call bin\shilu.cmd check
pause
popd
