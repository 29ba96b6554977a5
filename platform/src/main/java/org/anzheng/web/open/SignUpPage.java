package org.anzheng.web.open;

import java.util.List;
import java.util.Set;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;

/**
 * 注册页.
 *
 * @param types what an organisation can be that registers itself
 * @param divisions the provinces to choose from
 */
public record SignUpPage(
    SignUpForm form, List<Option> types, List<Option> divisions, FormErrors errors) {

  public SignUpPage {
    types = List.copyOf(types);
    divisions = List.copyOf(divisions);
  }

  /** What is chosen among the types. */
  public Set<String> chosen() {
    return Set.of(form.kind().name());
  }
}
