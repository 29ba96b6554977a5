package org.anzheng.web.open;

import java.util.List;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;

/**
 * 注册页.
 *
 * @param divisions the provinces to choose from
 */
public record SignUpPage(SignUpForm form, List<Option> divisions, FormErrors errors) {

  public SignUpPage {
    divisions = List.copyOf(divisions);
  }
}
