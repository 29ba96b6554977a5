package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 认证准则查询: the rule version in force and its rows for a category and tier. */
@Service
@NamedInterface("reads")
public class Criteria {

  private final CriteriaStore store;

  Criteria(CriteriaStore store) {
    this.store = store;
  }

  /** The rule version that held on a day. */
  @Basis("opinion:2")
  public RuleVersion rule(LocalDate day) {
    return InForce.only(store.ruleOn(day), SchemeRefusal.NO_RULE, day);
  }

  /** Every rule version, newest first. */
  public List<RuleVersion> rules() {
    return store.rules();
  }

  /**
   * What an organisation of this category must show for this tier, in the order of the standard; a
   * higher tier includes the rows of the tiers below. Empty for a category or tier that the rule
   * does not have.
   */
  @Basis("gb32914:5")
  public List<Criterion> of(String category, String tier, LocalDate day) {
    return store.of(rule(day).id(), category, tier);
  }
}
