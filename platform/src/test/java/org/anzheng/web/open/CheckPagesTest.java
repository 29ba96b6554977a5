package org.anzheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenIssued.Issued;
import org.anzheng.given.PlatformTest;
import org.anzheng.proof.Jwk;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.ScanCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a browser needs to check certificates and the log by itself. */
@PlatformTest
class CheckPagesTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);
  private static final int MODULES_OF_VERSION_16 = 81 + 8;
  private static final int BUDGET = 60 * 1024;
  private static final Pattern SAID = Pattern.compile("say\\('([a-z][\\w.-]*)'");
  private static final Pattern WORD = Pattern.compile("data-word=\"([^\"]+)\"");

  @Autowired MockMvc browser;
  @Autowired GivenIssued given;

  @Test
  void the_code_of_a_certificate_is_the_certificate_signed_by_its_body() throws Exception {
    Issued issued = given.on(ISSUED, "示例扫码网络安全服务有限公司");
    MockHttpServletResponse answer = answer("/certificates/" + issued.number() + "/check");
    assertThat(answer.getStatus()).isEqualTo(302);
    String address = Objects.requireNonNull(answer.getHeader("Location"));
    assertThat(address).startsWith(ScanCode.PAGE);
    ScanCode code = ScanCode.parse(address.substring(ScanCode.PAGE.length()));
    assertThat(code.number()).isEqualTo(issued.number());
    assertThat(code.holder()).isEqualTo("示例扫码网络安全服务有限公司");
    assertThat(code.scope()).contains("网络安全风险评估服务");
    assertThat(code.kid()).isEqualTo(issued.body().approvalNo() + "/2025a");
    assertThat(code.statusUri()).isEqualTo("http://anzheng.example/status/certificates-0");
    assertThat(Jwk.set(answer("/.well-known/jwks.json").getContentAsByteArray()))
        .anyMatch(code::isSignedBy);

    MockHttpServletResponse picture = answer("/certificates/" + issued.number() + "/qr.svg");
    assertThat(picture.getContentType()).isEqualTo("image/svg+xml");
    Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(text(picture));
    assertThat(size.find()).isTrue();
    assertThat(Integer.parseInt(size.group(1))).isLessThanOrEqualTo(MODULES_OF_VERSION_16);
    assertThat(text(answer("/certificates/" + issued.number())))
        .contains("/certificates/" + issued.number() + "/qr.svg", "/check\"");
  }

  @Test
  void a_number_that_nobody_issued_has_no_code() throws Exception {
    for (String path : List.of("qr.svg", "check")) {
      assertThat(answer("/certificates/CSSC-1999-TA-0000001-Q/" + path).getStatus()).isEqualTo(404);
    }
  }

  @Test
  void the_pages_bring_every_sentence_and_the_root_key_and_stay_small() throws Exception {
    for (String path : List.of("/c", "/log/check")) {
      for (String language : List.of("zh", "en")) {
        MockHttpServletResponse answer = answer(path + "?lang=" + language);
        String page = text(answer);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(page).doesNotContain("⟦", "style=\"").contains("<noscript>", "type=\"module\"");
        assertThat(answer.getHeader("Content-Security-Policy")).doesNotContain("unsafe");
        String key = page.replaceAll("(?s).*data-root=\"([^\"]+)\".*", "$1");
        assertThat(NoteVerifier.parse(key.replace("&#43;", "+")).name()).contains("trust");
        int scripts = modules().stream().mapToInt(CheckPagesTest::compressed).sum();
        assertThat(compressed(page) + scripts).isLessThan(BUDGET);
      }
    }
  }

  @Test
  void every_sentence_that_the_scripts_say_is_on_their_pages() throws Exception {
    String words = text(answer("/c")) + text(answer("/log/check"));
    List<String> known = WORD.matcher(words).results().map(m -> m.group(1)).toList();
    for (String script : modules()) {
      SAID.matcher(script)
          .results()
          .map(m -> m.group(1))
          .forEach(key -> assertThat(known).contains(key));
    }
    assertThat(known).contains("category.TA", "level.GENERAL", "status.VALID");
  }

  private static List<String> modules() throws IOException {
    Path folder = new ClassPathResource("static/js").getFile().toPath();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*/(proof/\\w+|check|log)\\.js"))
          .map(CheckPagesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int compressed(String text) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return bytes.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return browser.perform(get(path)).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
