package org.anzheng.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What never became a request has no page: Tomcat would answer by itself, in English and with its
 * name. Nobody knows the reader's language here, so this says it in both.
 */
final class UnreadableRequestValve extends ErrorReportValve {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%1$s · %3$s</title>
      <link rel="stylesheet" href="/css/anzheng.css">
      </head>
      <body>
      <main class="inner">
      <h1>%1$s</h1>
      <p>%2$s</p>
      <div lang="en">
      <h2>%3$s</h2>
      <p>%4$s</p>
      </div>
      <p><a href="/">%5$s</a></p>
      </main>
      </body>
      </html>
      """;

  private final Texts texts;

  UnreadableRequestValve(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    String words = response.getStatus() < 500 ? "400" : "500";
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    try {
      response.getReporter().write(page("page.shared.error." + words));
      response.finishResponse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String page(String key) {
    return PAGE.formatted(
        texts.text(Language.ZH, key),
        texts.text(Language.ZH, key + ".next"),
        texts.text(Language.EN, key),
        texts.text(Language.EN, key + ".next"),
        texts.text(Language.ZH, "page.shared.home"));
  }
}
