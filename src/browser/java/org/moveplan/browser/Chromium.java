package org.moveplan.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, which can reach nothing but files. */
final class Chromium implements AutoCloseable {

  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser");
  private static final List<String> DRIVERS = List.of("chromedriver");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts Chromium with an empty profile.
   *
   * @throws AssertionError if it or its driver is not installed
   */
  static Chromium start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed(BROWSERS));
    options.addArguments(
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1100,900");
    if ("root".equals(System.getProperty("user.name"))) {
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(installed(DRIVERS)))
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new Chromium(driver);
  }

  private static String installed(List<String> names) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      for (String name : names) {
        File file = new File(folder, name);
        if (file.canExecute()) {
          return file.getPath();
        }
      }
    }
    throw new AssertionError(
        "None of "
            + names
            + " is on the path. Install Debian's packages chromium and chromium-driver, or what"
            + " your system calls them.");
  }

  /** Opens a page as somebody does who double-clicks the file. */
  Chromium open(Path page) {
    driver.get(page.toUri().toString());
    return this;
  }

  void reload() {
    driver.navigate().refresh();
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The value of an expression of the page's own language. */
  Object value(String expression) {
    return ((JavascriptExecutor) driver).executeScript("return " + expression + ";");
  }

  long number(String expression) {
    return ((Number) value(expression)).longValue();
  }

  /** The value of an expression in {@code e} for each element that {@code selector} finds. */
  @SuppressWarnings("unchecked")
  List<String> each(String selector, String expression) {
    return (List<String>)
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(e => String("
                + expression
                + "));",
            selector);
  }

  /** What the console shows that it has not shown before. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** The addresses asked for since this was last called, but for those that hold their data. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .flatMap(Chromium::address)
        .filter(address -> !address.startsWith("data:"))
        .toList();
  }

  private static Stream<String> address(String message) {
    var log = Pages.json(message).path("message");
    return log.path("method").asText().equals("Network.requestWillBeSent")
        ? Stream.of(log.path("params").path("request").path("url").asText())
        : Stream.of();
  }

  /** As wide as a phone, or as any other screen. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** For {@code screen} or {@code print}, in {@code light} or {@code dark}. */
  void medium(String medium, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
