package org.anzheng.certification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/**
 * 人日核算规则: the base is the rule's; adjustments have a ground of the closed list and stay within its
 * limit; what comes out is enough for the sites that are visited.
 */
final class ManDayRules {

  private static final String BASE = "manDays.base";
  private static final String REASON = "manDays.reason";
  private static final String ADJUSTMENTS = "manDays.adjustments";

  private ManDayRules() {}

  /** The count as it is recorded; only for a form without objections. */
  static ManDays count(ManDayForm form, ManDayYardstick yardstick) {
    Optional<BigDecimal> set = yardstick.base();
    return new ManDays(
        set.or(form::ownBase).orElse(BigDecimal.ZERO),
        form.adjustments(),
        set.isEmpty() ? Optional.of(form.ownReason().strip()) : Optional.empty(),
        Optional.of(yardstick));
  }

  @Basis({"opinion:5", "17065:7.3", "iaf-md5:time"})
  static List<Objection> objections(ManDayForm form, ManDayYardstick yardstick) {
    List<Objection> found = new ArrayList<>();
    if (yardstick.base().isEmpty()) {
      own(found, form);
    }
    for (int i = 0; i < form.adjustments().size(); i++) {
      adjustment(found, ADJUSTMENTS + "[" + i + "].", form.adjustments().get(i));
    }
    ManDays counted = count(form, yardstick);
    limit(found, counted, yardstick);
    if (counted.total().compareTo(yardstick.floor()) < 0) {
      found.add(
          Objection.toField(
              field(yardstick),
              CertificationRefusal.MAN_DAYS_BELOW,
              counted.total(),
              yardstick.floor()));
    }
    return found;
  }

  /** What the body plans for a case that it opens itself: no less than the rule allows. */
  @Basis({"17065:7.9", "iaf-md5:surveillance"})
  static List<Objection> opening(BigDecimal planned, ManDayYardstick yardstick) {
    BigDecimal least =
        yardstick
            .base()
            .map(base -> base.subtract(yardstick.limitOf(base)).max(yardstick.floor()))
            .orElse(yardstick.floor());
    return planned.compareTo(least) < 0
        ? List.of(Objection.toField("manDays", CertificationRefusal.MAN_DAYS_BELOW, planned, least))
        : List.of();
  }

  private static void own(List<Objection> found, ManDayForm form) {
    if (form.ownBase().filter(base -> base.signum() > 0).isEmpty()) {
      found.add(Objection.toField(BASE, CertificationRefusal.MAN_DAYS_NOT_POSITIVE));
    }
    Texts.require(found, REASON, form.ownReason(), Texts.PROSE);
  }

  private static void adjustment(List<Objection> found, String path, ManDayAdjustment adjustment) {
    if (adjustment.ground().isEmpty()) {
      found.add(Objection.toField(path + "ground", KernelRefusal.REQUIRED));
    }
    adjustment
        .ground()
        .filter(ground -> ground.more() != (adjustment.days().signum() > 0))
        .ifPresent(ground ->
            found.add(
                Objection.toField(
                    path + "days", CertificationRefusal.ADJUSTMENT_AGAINST_GROUND, ground)));
    if (adjustment.reason().isBlank()) {
      found.add(Objection.toField(path + "reason", CertificationRefusal.ADJUSTMENT_WITHOUT_REASON));
    }
    Texts.limit(found, path + "reason", adjustment.reason(), Texts.PROSE);
  }

  private static void limit(List<Objection> found, ManDays counted, ManDayYardstick yardstick) {
    if (yardstick.base().isEmpty()) {
      return;
    }
    BigDecimal by = counted.total().subtract(counted.base());
    BigDecimal limit = yardstick.limitOf(counted.base());
    if (by.abs().compareTo(limit) > 0) {
      found.add(
          Objection.toField(
              ADJUSTMENTS + "[0].days",
              CertificationRefusal.ADJUSTMENT_OVER_LIMIT,
              by,
              limit,
              yardstick.limit()));
    }
  }

  private static String field(ManDayYardstick yardstick) {
    return yardstick.base().isEmpty() ? BASE : ADJUSTMENTS + "[0].days";
  }
}
