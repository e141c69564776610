@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Basylym on Windows. JAVA_HOME names the Java to use; BASYLYM_OPTS and JAVA_OPTS hold options for it.
setlocal
for %%I in ("%~dp0..") do set "BASYLYM_HOME=%%~fI"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo basylym: no Java found: install Java 17 or later, or set JAVA_HOME 1>&2
  exit /b 3
)
for /f "tokens=3" %%V in ('""%JAVA%" -version 2>&1" ^| findstr /i /c:" version "') do set "VERSION=%%~V"
for /f "tokens=1,2 delims=.-+" %%A in ("%VERSION%") do if "%%A"=="1" (set "MAJOR=%%B") else (set "MAJOR=%%A")
if %MAJOR% LSS 17 (
  echo basylym: Java 17 or later is needed, but this is Java %MAJOR% 1>&2
  exit /b 3
)

set "ARCHIVE="
if exist "%BASYLYM_HOME%\lib\basylym.jsa" set ARCHIVE="-XX:SharedArchiveFile=%BASYLYM_HOME%\lib\basylym.jsa" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0

"%JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m -XX:InitialRAMPercentage=6 -XX:-UsePerfData -Xss8m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true %JAVA_OPTS% %BASYLYM_OPTS% %ARCHIVE% -jar "%BASYLYM_HOME%\lib\basylym.jar" %*
exit /b %ERRORLEVEL%
