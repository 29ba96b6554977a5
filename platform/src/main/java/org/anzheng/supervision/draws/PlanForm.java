package org.anzheng.supervision.draws;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * 抽查计划内容: what is to be inspected, how much of it, and by whom.
 *
 * @param category only of this category; blank for all
 * @param issuer only of the body with this approval number; blank for all
 * @param division only in this division of GB/T 2260; blank for all
 * @param normal per cent of the objects of normal risk
 * @param raised per cent of the objects of raised risk
 * @param raisedObjects the objects of raised risk
 * @param inspectors 执法检查人员名录: accounts
 * @param avoidances 回避: whom an inspector declared not to inspect
 */
@NamedInterface("reads")
public record PlanForm(
    String title,
    int year,
    InspectionKind objectKind,
    String category,
    String issuer,
    String division,
    int normal,
    int raised,
    List<RaisedObject> raisedObjects,
    List<UUID> inspectors,
    List<Avoidance> avoidances) {

  public PlanForm {
    raisedObjects = List.copyOf(raisedObjects);
    inspectors = List.copyOf(inspectors);
    avoidances = List.copyOf(avoidances);
  }

  /**
   * 提高风险等级的对象.
   *
   * @param reason in somebody's words, or the score as {@link ScoreReason} writes it
   */
  @NamedInterface("reads")
  public record RaisedObject(String object, String reason) {}

  /** 回避. */
  @NamedInterface("reads")
  public record Avoidance(UUID inspector, String object, String reason) {}

  /** The same with more objects of raised risk. */
  PlanForm raising(List<RaisedObject> more) {
    return new PlanForm(
        title,
        year,
        objectKind,
        category,
        issuer,
        division,
        normal,
        raised,
        Stream.concat(raisedObjects.stream(), more.stream()).toList(),
        inspectors,
        avoidances);
  }

  Map<String, Integer> shares() {
    return Map.of(RiskTier.NORMAL.name(), normal, RiskTier.RAISED.name(), raised);
  }
}
