package org.anzheng.scheme.norms;

import java.util.EnumSet;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.scheme.ParameterKey;
import org.springframework.modulith.NamedInterface;

/** 规则可定参数: what a certification rule may set; the law's own numbers and the platform's are not. */
@Basis({"opinion:2", "dsc-rules:4"})
@NamedInterface("reads")
public final class RuleKeys {

  /** All of them. */
  public static final Set<ParameterKey> ALL =
      Set.copyOf(
          EnumSet.of(
              ParameterKey.ACCEPTANCE,
              ParameterKey.SUPPLEMENT,
              ParameterKey.CLIENT_VERIFICATION_AGE,
              ParameterKey.PLAN_NOTICE,
              ParameterKey.TEAM_OBJECTION,
              ParameterKey.LEAD_ROTATION,
              ParameterKey.MAN_DAY_SURVEILLANCE,
              ParameterKey.MAN_DAY_RECERTIFICATION,
              ParameterKey.MAN_DAY_SITE,
              ParameterKey.SITE_SAMPLE_INITIAL,
              ParameterKey.SITE_SAMPLE_SURVEILLANCE,
              ParameterKey.SITE_SAMPLE_RECERTIFICATION,
              ParameterKey.AUDIT_STAGE,
              ParameterKey.AUDIT_STAGE_SUPPLEMENT,
              ParameterKey.NONCONFORMITY_MINOR,
              ParameterKey.NONCONFORMITY_MAJOR,
              ParameterKey.RECTIFICATION,
              ParameterKey.DECISION_ISSUE,
              ParameterKey.CERTIFICATE_VALIDITY,
              ParameterKey.RENEWAL_WINDOW,
              ParameterKey.SURVEILLANCE_FIRST,
              ParameterKey.SURVEILLANCE_GAP,
              ParameterKey.SURVEILLANCE_GRACE,
              ParameterKey.SUSPENSION_DEFAULT,
              ParameterKey.SUSPENSION_MAXIMUM,
              ParameterKey.REVOKE_AFTER_SUSPENSION,
              ParameterKey.REVOKE_AFTER_VERIFY,
              ParameterKey.REAPPLY_BAN_HOLDER,
              ParameterKey.CONSULT_CONFLICT));

  /** Those of which there may be none at all: then what follows, follows at once. */
  static final Set<ParameterKey> MAY_BE_NONE =
      Set.copyOf(EnumSet.of(ParameterKey.SURVEILLANCE_GRACE, ParameterKey.REVOKE_AFTER_SUSPENSION));

  private RuleKeys() {}
}
