package org.anzheng.adoption.requirements;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.adoption.AdopterFact;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 采信要求事实. */
@NamedInterface("requirements")
public sealed interface RequirementFact extends AdopterFact {

  /** Which version. */
  int version();

  /**
   * 采信要求已发布.
   *
   * @param sha256 of the Chinese wording, as it is published
   * @param supersedes the version that this one takes the place of
   */
  @NamedInterface("requirements")
  record RequirementPublished(
      Act act,
      UUID adopter,
      String subject,
      int version,
      String category,
      String sha256,
      Optional<Integer> supersedes)
      implements RequirementFact {

    @Override
    public String note() {
      return Integer.toString(version);
    }
  }

  /** 采信要求已撤回. */
  @NamedInterface("requirements")
  record RequirementWithdrawn(Act act, UUID adopter, String subject, int version, String note)
      implements RequirementFact {}
}
