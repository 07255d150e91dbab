@echo off
rem Starts moveplan on Windows from the folder it was unpacked into. Needs a Java 17 runtime or a later one: that
rem of JAVA_HOME, or else the java on the path. Untested: it has never been run, as nobody had Windows at hand.
setlocal
set "MOVEPLAN_JAVA=java.exe"
if defined JAVA_HOME set "MOVEPLAN_JAVA=%JAVA_HOME%\bin\java.exe"
"%MOVEPLAN_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -XX:+DisplayVMOutputToStderr -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider -Dslf4j.internal.verbosity=ERROR -cp "%~dp0moveplan.jar" org.moveplan.Moveplan %*
exit /b %ERRORLEVEL%
