package org.anzheng.bodies.approval;

import java.util.Map;
import java.util.Set;
import org.anzheng.bodies.ApprovalCondition;
import org.springframework.modulith.NamedInterface;

/**
 * 许可决定表: what the market regulator decides, category by category.
 *
 * @param granted categories that are granted
 * @param refused categories that are refused, each with its reason
 * @param findings what was found for each legal condition
 * @param opinionHandling how opinions that disagree or set conditions were dealt with
 * @param falseMaterials whether the applicant hid facts or handed in false materials
 */
@NamedInterface("approval")
public record ApprovalDecisionForm(
    Set<String> granted,
    Map<String, String> refused,
    Map<ApprovalCondition, String> findings,
    String reasons,
    String opinionHandling,
    boolean falseMaterials) {

  public ApprovalDecisionForm {
    granted = Set.copyOf(granted);
    refused = Map.copyOf(refused);
    findings = Map.copyOf(findings);
  }
}
