package org.anzheng.journeys.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * A phone: small, with a camera's files, a rough position, and a network that comes and goes. What
 * its browser keeps outlives its tabs.
 */
public final class Phone implements AutoCloseable {

  private final RunningPlatform platform;
  private final BrowserContext context;
  private final List<String> sent = new ArrayList<>();

  Phone(RunningPlatform platform, BrowserContext context) {
    this.platform = platform;
    this.context = context;
    context.onRequest(this::note);
  }

  /** A new tab. */
  public Hands tab() {
    return new Hands(platform, context);
  }

  /** Closes a tab at once, as a phone does that needs the memory. */
  public void kill(Hands tab) {
    page(tab).close();
  }

  /** The network is gone. */
  public void loseTheNetwork() {
    context.setOffline(true);
  }

  /** The network is back. */
  public void findTheNetwork() {
    context.setOffline(false);
  }

  /** The session ends while nobody looks. */
  public void forgetTheSession() {
    context.clearCookies();
  }

  /** What the tab says when it is asked something by a dialog that is answered with no. */
  public String refuses(Hands tab, Runnable act) {
    List<String> asked = new ArrayList<>();
    page(tab)
        .onceDialog(dialog -> {
          asked.add(dialog.message());
          dialog.dismiss();
        });
    act.run();
    page(tab).waitForCondition(() -> !asked.isEmpty());
    return asked.getFirst();
  }

  /** What has been sent of entries, as it went over the wire. */
  public List<String> sent() {
    return List.copyOf(sent);
  }

  @Override
  public void close() {
    context.close();
  }

  static Page page(Hands tab) {
    return tab.all("body").page();
  }

  private void note(Request request) {
    if (request.method().equals("POST") && request.url().endsWith("/site/entries")) {
      sent.add(request.postData());
    }
  }
}
