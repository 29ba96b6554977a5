package org.anzheng.journeys.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of a story. Without a Chromium the story is skipped aloud, in CI it fails. */
public final class Theatre implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  /** Opens a Chromium that is on the machine. */
  public Theatre() {
    Optional<Path> chromium = chromium();
    if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI needs a Chromium; run ./anzheng tools");
    }
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A new person at a browser of their own. */
  public Hands person(RunningPlatform platform) {
    return new Hands(
        platform, browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN")));
  }

  /** A phone somewhere in Beijing. */
  public Phone phone(RunningPlatform platform) {
    return new Phone(
        platform,
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setGeolocation(39.9847, 116.3054)
                .setPermissions(List.of("geolocation"))));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> chromium() {
    return Stream.of(
            Optional.ofNullable(System.getenv("ANZHENG_CHROMIUM")).orElse(""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
