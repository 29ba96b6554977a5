package org.anzheng.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.anzheng.notices.Inbox;
import org.anzheng.texts.Texts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** 视图工厂: makes the {@link View} of a request. */
@Component
public class Views {

  private final Texts texts;
  private final Site site;
  private final Inbox inbox;

  Views(Texts texts, Site site, Inbox inbox) {
    this.texts = texts;
    this.site = site;
    this.inbox = inbox;
  }

  /** The view of a request. */
  public View of(HttpServletRequest request) {
    return new View(
        texts,
        site,
        Languages.of(request),
        signedIn(),
        Address.of(request),
        () -> csrf(request),
        () -> signedIn().map(user -> inbox.unread(user.actor())).orElse(0L));
  }

  static Optional<SignedIn> signedIn() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(a -> a.getPrincipal())
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast);
  }

  private static Csrf csrf(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      return new Csrf(token.getParameterName(), token.getToken());
    }
    throw new IllegalStateException("a form outside the security filter chain");
  }
}
