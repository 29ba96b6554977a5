package org.anzheng.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.regex.Pattern;
import org.anzheng.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Pages as somebody sees them: opened, sent, and read in both languages. */
@Component
public class Browser {

  private static final Pattern WHOLE = Pattern.compile("<span class=\"whole\">([^<]*)</span>");

  /** How long a file that is written while it is sent may take, in milliseconds. */
  private static final long STREAMED = 60_000;

  private final ObjectProvider<MockMvc> mvc;
  private final GivenSignedIn signedIn;

  Browser(ObjectProvider<MockMvc> mvc, GivenSignedIn signedIn) {
    this.mvc = mvc;
    this.signedIn = signedIn;
  }

  /** Opens a page. */
  public MockHttpServletResponse open(String path, Actor actor) {
    return perform(get(path), signedIn.as(actor));
  }

  /** The page in Chinese, after a look at the English one: both must be whole. */
  public String read(String path, Actor actor) {
    MockHttpServletResponse english =
        open(path + (path.contains("?") ? "&" : "?") + "lang=en", actor);
    assertThat(text(english)).contains("lang=\"en\"").doesNotContain("⟦");
    MockHttpServletResponse chinese =
        open(path + (path.contains("?") ? "&" : "?") + "lang=zh", actor);
    assertThat(chinese.getStatus()).isEqualTo(200);
    assertThat(text(chinese)).contains("lang=\"zh-CN\"").doesNotContain("⟦");
    return text(chinese);
  }

  /** Sends a form: name, value, name, value. */
  public MockHttpServletResponse send(String path, Actor actor, String... fields) {
    MockHttpServletRequestBuilder request = post(path).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return perform(request, signedIn.as(actor));
  }

  /** Sends a form with one file beside its fields. */
  public MockHttpServletResponse upload(
      String path, Actor actor, MockMultipartFile file, String... fields) {
    MockMultipartHttpServletRequestBuilder request = multipart(path);
    request.file(file).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return perform(request, signedIn.as(actor));
  }

  /** What an answer says; never with a sentence missing. */
  public static String text(MockHttpServletResponse answer) {
    try {
      String text = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
      assertThat(text).doesNotContain("⟦");
      return words(text);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page with numbers as part of their text, which the page keeps on one line each. */
  public static String words(String html) {
    return WHOLE.matcher(html).replaceAll("$1");
  }

  /** Where an answer leads. */
  public static String location(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).as(answer.getErrorMessage()).isEqualTo(302);
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  private MockHttpServletResponse perform(
      AbstractMockHttpServletRequestBuilder<?> request, RequestPostProcessor actor) {
    try {
      MvcResult result = mvc.getObject().perform(request.with(actor)).andReturn();
      if (result.getRequest().isAsyncStarted()) {
        result.getAsyncResult(STREAMED);
      }
      return result.getResponse();
    } catch (Exception e) {
      throw new IllegalStateException("the page failed", e);
    }
  }
}
