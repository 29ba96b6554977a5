package org.anzheng.journeys.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One person at one browser. Finds things as people do: by label, button and link text. */
public final class Hands implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 20_000;

  private static final List<String> MOVED_ON =
      List.of("Execution context was destroyed", "the page is navigating");

  private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

  private static final String STRUCTURE =
      "[...document.querySelectorAll('*')].map(e => e.tagName + '.' + (e.getAttribute('class') ??"
          + " '') + (e.getAttribute('role') ?? '') + e.id).join()";

  private final RunningPlatform platform;
  private final BrowserContext context;
  private final Page page;

  Hands(RunningPlatform platform, BrowserContext context) {
    this.platform = platform;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
  }

  /** The same person, with the same cookies, at another server. */
  public Hands at(RunningPlatform other) {
    return new Hands(other, context);
  }

  /** Opens a page, and checks it with axe. */
  public Hands open(String path) {
    page.navigate(platform.at(path));
    return accessible();
  }

  /** Signs in. */
  public Hands signIn(String login, String password) {
    open("/login");
    page.locator("#username").fill(login);
    page.locator("#password").fill(password);
    return press("登录");
  }

  /** Types into the field with this name. */
  public Hands type(String name, String value) {
    page.locator("[name='" + name + "']").first().fill(value);
    return this;
  }

  /** Chooses an option of a list by its value. */
  public Hands choose(String name, String value) {
    page.locator("select[name='" + name + "']").first().selectOption(value);
    return this;
  }

  /** Chooses the option whose text contains this. */
  public Hands chooseLabelled(String name, String text) {
    Locator list = page.locator("select[name='" + name + "']").first();
    Locator option = list.locator("option", new Locator.LocatorOptions().setHasText(text)).first();
    list.selectOption(option.getAttribute("value"));
    return this;
  }

  /** Chooses the first option of a list that is one. */
  public Hands chooseFirst(String name) {
    Locator list = page.locator("select[name='" + name + "']").first();
    list.selectOption(list.locator("option:not([value=''])").first().getAttribute("value"));
    return this;
  }

  /** Ticks a box or a radio button by name and value. */
  public Hands tick(String name, String value) {
    page.locator("input[name='" + name + "'][value='" + value + "']").first().check();
    return this;
  }

  /** Gives a file to a file input. */
  public Hands attach(String name, Path file) {
    page.locator("input[type=file][name='" + name + "']").first().setInputFiles(file);
    return this;
  }

  /** Presses a button whose text begins so, and checks the page that follows with axe. */
  public Hands press(String text) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginningWith(text)))
        .first()
        .click();
    return accessible();
  }

  /** Follows a link whose text contains this. */
  public Hands follow(String text) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first().click();
    return accessible();
  }

  /** Follows a link that downloads something; where it was saved. */
  public Path download(String text) {
    return page.waitForDownload(() ->
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first()
                .click())
        .path();
  }

  /** Reloads until the page says this: for what follows a moment later. */
  public Hands eventually(String path, String text) {
    for (int i = 0; i < 60; i++) {
      page.navigate(platform.at(path));
      if (page.locator("body").textContent().contains(text)) {
        return accessible();
      }
      page.waitForTimeout(500);
    }
    assertThat(page.locator("body").innerText()).contains(text);
    return this;
  }

  /** Checks the page with axe once more, after its scripts have filled it. */
  public Hands filled() {
    return accessible();
  }

  /** The page says this. */
  public Hands sees(String text) {
    assertThat(page.locator("body").innerText()).contains(text);
    return this;
  }

  /** The page does not say this. */
  public Hands seesNo(String text) {
    assertThat(page.locator("body").innerText()).doesNotContain(text);
    return this;
  }

  /** The first text on the page that matches. */
  public String find(String pattern) {
    var matcher = Pattern.compile(pattern).matcher(page.locator("body").innerText());
    assertThat(matcher.find()).as(pattern + " in\n" + page.locator("body").innerText()).isTrue();
    return matcher.group();
  }

  /** Path of the page shown. */
  public String path() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  /** All elements of a selector, for what the other words do not cover. */
  public Locator all(String selector) {
    return page.locator(selector);
  }

  @Override
  public void close() {
    context.close();
  }

  /** A page that reloads itself may do so while it is read; then the one that follows counts. */
  private Hands accessible() {
    try {
      check();
      return this;
    } catch (PlaywrightException e) {
      if (MOVED_ON.stream().anyMatch(String.valueOf(e.getMessage())::contains)) {
        return accessible();
      }
      throw e;
    }
  }

  /** Two pages of the same structure are checked once; axe looks at structure and style. */
  private void check() {
    page.waitForLoadState();
    assertThat(page.content()).as("missing text on " + page.url()).doesNotContain("⟦");
    String structure = (String) page.evaluate(STRUCTURE);
    if (!CHECKED.contains(structure)) {
      assertThat(Axe.violations(page)).as("axe on " + page.url()).isEmpty();
      CHECKED.add(structure);
    }
  }

  /** In a form that the browser's own patterns understand too. */
  private static Pattern beginningWith(String text) {
    return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
  }
}
