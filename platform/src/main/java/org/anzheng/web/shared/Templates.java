package org.anzheng.web.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;

/** 模板: resolves a view's name to a template that was compiled and checked with the build. */
@Component
class Templates implements ViewResolver, Ordered {

  private static final String PACKAGE = "anzheng.templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
  private final Views views;

  Templates(Views views) {
    this.views = views;
  }

  @Override
  public org.springframework.web.servlet.@Nullable View resolveViewName(
      String name, Locale locale) {
    String template = name + ".jte";
    return name.indexOf(':') < 0 && engine.hasTemplate(template) ? new Html(template) : null;
  }

  @Override
  public int getOrder() {
    return 0;
  }

  private final class Html implements org.springframework.web.servlet.View {

    private final String template;

    Html(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    /** Rendered whole before the first byte leaves, so that a failure can still be a 500. */
    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Map<String, @Nullable Object> parameters = new HashMap<>();
      if (model != null) {
        parameters.putAll(model);
      }
      parameters.put("view", views.of(request));
      StringOutput html = new StringOutput();
      engine.render(template, parameters, new WholeNumbers(html));
      byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
      response.setContentType(getContentType());
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
