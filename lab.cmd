@echo off
rem The lab command. It builds the tutor where nobody has yet; the command itself builds what has changed since.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo No Java was found: install a JDK 17 or newer, or set JAVA_HOME to it. 1>&2
    exit /b 2
)
for %%f in (tutor 01-client-steps 02-server-steps 03-gui 04-chat-room) do if not exist "%home%%%f\" (
    echo This copy of the kit is not complete: the folder %%f is missing. 1>&2
    exit /b 2
)
set "newest=%home%tutor\target\lab-jar"
if not exist "%newest%" (
    "%java%" -cp "%home%tutor\src\main\resources" "%home%tutor\src\main\java\tcpchat\tutor\cli\FirstBuild.java" %*
    pushd "%home%"
    call mvnw.cmd -B -DskipTests -pl tutor package <nul 1>&2
    if errorlevel 1 exit /b 2
    popd
)
(
    set /p "jar="
    set /p "size="
) <"%newest%"
rem An archive of its loaded classes, for a quick start: only a whole one, and a JVM that can't use it does without.
set "archive="
for %%f in ("%home%tutor\target\%jar%.jsa") do if "%%~zf" == "%size%" set archive="-XX:SharedArchiveFile=%%~ff"
"%java%" %archive% -Xlog:disable ^
    -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xms24m -Xmx96m -Djdk.console=java.base ^
    "-Dlab.home=%home%." -cp "%home%tutor\target\%jar%.jar" tcpchat.tutor.cli.Lab %*
exit /b %errorlevel%
