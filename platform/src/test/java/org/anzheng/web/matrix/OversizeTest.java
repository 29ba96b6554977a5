package org.anzheng.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.certification.Commissions;
import org.anzheng.given.GivenAccount;
import org.anzheng.given.GivenParties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Too much at once, over a real connection: what the server itself refuses. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class OversizeTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final int MEGABYTE = 1 << 20;

  @LocalServerPort int port;
  @Autowired GivenParties parties;
  @Autowired Commissions commissions;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  @Test
  void is_refused_with_a_page_and_the_server_stays_up() throws Exception {
    GivenAccount applicant = parties.applicantPerson();
    String draft = "/applicant/drafts/" + commissions.open(applicant.actor());
    signIn(applicant);

    HttpResponse<String> file = upload(draft + "/capability", 51 * MEGABYTE);
    assertThat(file.statusCode()).isEqualTo(413);
    assertThat(file.body()).contains("class=\"brand\"").doesNotContain("⟦");

    HttpResponse<String> text =
        form(draft + "/client", "client.contactName=" + "a".repeat(10 * MEGABYTE));
    assertThat(text.statusCode()).isEqualTo(413);
    assertThat(text.body()).contains("class=\"brand\"").doesNotContain("⟦");

    assertThat(get(draft + "/client").statusCode()).isEqualTo(200);
  }

  @Test
  void a_form_of_many_fields_is_not_too_much() throws Exception {
    GivenAccount applicant = parties.applicantPerson();
    String page = "/applicant/drafts/" + commissions.open(applicant.actor()) + "/self-assessment";
    signIn(applicant);
    String boundary = "----" + UUID.randomUUID();
    StringBuilder parts = new StringBuilder(part(boundary, "name=\"_csrf\"", "text/plain"));
    parts.append(token(get("/account/password").body())).append("\r\n");
    for (int i = 0; i < 300; i++) {
      parts.append(part(boundary, "name=\"reason-" + i + "\"", "text/plain")).append("示例\r\n");
    }
    HttpRequest request =
        HttpRequest.newBuilder(at(page))
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(parts + "--" + boundary + "--\r\n"))
            .build();
    assertThat(browser.send(request, BodyHandlers.ofString()).statusCode()).isIn(302, 422);
  }

  private void signIn(GivenAccount person) throws IOException, InterruptedException {
    String fields =
        "username=" + encoded(person.login()) + "&password=" + encoded(person.password());
    String token = token(get("/login").body());
    HttpResponse<String> answer = send("/login", "_csrf=" + encoded(token) + "&" + fields);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/home");
  }

  private HttpResponse<String> form(String path, String fields)
      throws IOException, InterruptedException {
    return send(path, "_csrf=" + encoded(token(get(path).body())) + "&" + fields);
  }

  private HttpResponse<String> upload(String path, int size)
      throws IOException, InterruptedException {
    String boundary = "----" + UUID.randomUUID();
    String head =
        part(boundary, "name=\"_csrf\"", "text/plain")
            + token(get(path).body())
            + "\r\n"
            + part(boundary, "name=\"capability.file\"; filename=\"a.pdf\"", "application/pdf");
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) ' ');
    HttpRequest request =
        HttpRequest.newBuilder(at(path))
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String path, String fields)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at(path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String part(String boundary, String disposition, String type) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
        .formatted(boundary, disposition, type);
  }

  private static String token(String page) {
    Matcher token = TOKEN.matcher(page);
    assertThat(token.find()).as(page).isTrue();
    return token.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
