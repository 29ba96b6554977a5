package org.anzheng.web.open;

import java.util.List;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.RuleVersion;
import org.anzheng.web.shared.Sheet;

/**
 * 认证规则页: the published documents, the rule in force and its numbers.
 *
 * @param documents every version of the norm and of the rule
 * @param parameters those in force
 */
public record RulesPage(
    RuleVersion rule, List<Sheet.Part> documents, List<ParameterRow> parameters) {

  public RulesPage {
    documents = List.copyOf(documents);
    parameters = List.copyOf(parameters);
  }
}
