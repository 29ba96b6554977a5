package org.anzheng.journeys.stage;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's session without a browser, for many acts in little time. */
public final class Wire implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final RunningPlatform platform;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  public Wire(RunningPlatform platform) {
    this.platform = platform;
  }

  /** Opens a page. */
  public Optional<Answer> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(platform.at(path))));
  }

  /** Fills in the form of a page and sends it; empty when no answer came back. */
  public Optional<Answer> post(String page, String action, Map<String, String> fields) {
    Sheet sheet = Sheet.of();
    fields.forEach(sheet::with);
    return get(page).flatMap(form -> send(form, action, sheet));
  }

  /** Sends a form that was opened before; the form itself when it cannot be filled in. */
  public Optional<Answer> send(Answer form, String action, Sheet sheet) {
    Matcher token = TOKEN.matcher(form.body());
    if (!token.find()) {
      return Optional.of(form);
    }
    sheet.with("_csrf", token.group(1));
    return send(
        HttpRequest.newBuilder(URI.create(platform.at(action)))
            .header("Content-Type", sheet.contentType())
            .POST(HttpRequest.BodyPublishers.ofString(sheet.body())));
  }

  /** Signs in; whether the password was right. */
  public boolean signIn(String login, String password) {
    return post("/login", "/login", Map.of("username", login, "password", password))
        .filter(answer -> answer.isDone() && !answer.location().contains("/login"))
        .isPresent();
  }

  @Override
  public void close() {
    client.close();
  }

  private Optional<Answer> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(
              request.timeout(Duration.ofSeconds(30)).build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8));
      String location = response.headers().firstValue("Location").orElse("");
      return Optional.of(
          new Answer(
              response.statusCode(),
              location.replaceFirst("^https?://[^/]+", ""),
              response.body()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** What came back. */
  public record Answer(int status, String location, String body) {

    /** An act that was done leads on to another page. */
    public boolean isDone() {
      return status == 302 || status == 303;
    }
  }
}
