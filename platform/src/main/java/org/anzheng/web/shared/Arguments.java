package org.anzheng.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 控制器参数: a controller asks for an {@link Actor}, a {@link SignedIn} or a {@link View}. */
@Component
class Arguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private final Views views;
  private final Languages languages;

  Arguments(Views views, Languages languages) {
    this.views = views;
    this.languages = languages;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(languages);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return List.of(Actor.class, SignedIn.class, View.class).contains(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    if (parameter.getParameterType() == View.class) {
      HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
      return views.of(java.util.Objects.requireNonNull(http));
    }
    SignedIn user =
        Views.signedIn()
            .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("not signed in"));
    return parameter.getParameterType() == Actor.class ? user.actor() : user;
  }
}
