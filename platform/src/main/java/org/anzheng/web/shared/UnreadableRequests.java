package org.anzheng.web.shared;

import org.anzheng.texts.Texts;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** 无法读取的请求: puts our answer in the place of the server's own. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Texts texts;

  UnreadableRequests(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new UnreadableRequestValve(texts)));
  }
}
