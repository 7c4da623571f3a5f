@echo off
rem Starts Shilu: with the runtime beside it, else with JAVA_HOME, else with the machine's own Java (17 or newer).
setlocal enableextensions disabledelayedexpansion
rem Shilu speaks UTF-8, whatever the console speaks; what it spoke comes back at the end.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set /a "page=%%p" >nul 2>nul
chcp 65001 >nul
set "status=3"
for %%d in ("%~dp0..") do set "home=%%~fd"
set "jar=%home%\lib\shilu.jar"

set "java=%home%\runtime\bin\java.exe"
if exist "%java%" goto found
rem Some set it with quotation marks around it.
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto found
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found
echo No Java found. Install JDK 17 or newer, or take the package that brings its own. 1>&2
goto end

:found
rem A release file stands in every Java since 9. A stub on the path has none: Java itself is asked then.
set "version="
for %%d in ("%java%\..\..") do set "javahome=%%~fd"
if exist "%javahome%\release" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%javahome%\release"') do set "version=%%~v"
rem The outer marks are for the second reading of the command; escaped, they leave the path between the inner ones.
if not defined version for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /i /c:" version "^"') do set "version=%%~v"
set "major="
for /f "tokens=1 delims=.+-" %%m in ("%version%") do set "major=%%m"
if %major%0 lss 170 (
  echo This machine's Java is %version%; 17 or newer is needed. 1>&2
  goto end
)

rem The classes that a build loads, read once and kept: later starts take half the time.
set "cache=%home%\cache"
if not exist "%cache%" mkdir "%cache%" 2>nul
if not exist "%cache%" set "cache=%LOCALAPPDATA%\shilu"
if not exist "%cache%" mkdir "%cache%" 2>nul
rem An archive fits one Java and one jar, so it bears the version of the one and the size of the other.
for %%f in ("%jar%") do set "archive=%cache%\shilu-%version%-%%~zf.jsa"
set "choices=-Xms64m -XX:MaxNewSize=24m -XX:SurvivorRatio=4 -XX:MinHeapFreeRatio=30 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto"
if exist "%archive%" goto quick
set "makes="
if "%~1"=="" set "makes=yes"
if "%~1"=="build" set "makes=yes"
if "%~1"=="check" set "makes=yes"
rem Java adds to an archive of its own classes; some runtimes come without one.
if not exist "%javahome%\bin\server\classes.jsa" set "makes="
if not defined makes goto plain
set "fresh=%archive%.%random%"
"%java%" %choices% "-XX:ArchiveClassesAtExit=%fresh%" -Xlog:disable -jar "%jar%" %*
set "status=%errorlevel%"
if "%status%"=="0" if exist "%fresh%" move /y "%fresh%" "%archive%" >nul
if exist "%fresh%" del "%fresh%"
goto end

:quick
"%java%" %choices% "-XX:SharedArchiveFile=%archive%" -Xlog:disable -jar "%jar%" %*
set "status=%errorlevel%"
goto end

:plain
"%java%" %choices% -jar "%jar%" %*
set "status=%errorlevel%"

:end
if defined page chcp %page% >nul
exit /b %status%
