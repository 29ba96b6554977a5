package org.anzheng.web.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** 页面: a template and the record it shows. */
public final class Pages {

  private Pages() {}

  /** The page of a template such as {@code open/certificate}. */
  public static ModelAndView of(String template, Record page) {
    return new ModelAndView(template, "page", page);
  }

  /** The page under another status than 200. */
  public static ModelAndView of(String template, Record page, HttpStatus status) {
    ModelAndView answer = of(template, page);
    answer.setStatus(status);
    return answer;
  }

  /** Sends the browser on to a path of this site, as after every successful form. */
  public static ModelAndView redirect(String path) {
    return new ModelAndView("redirect:" + path);
  }
}
