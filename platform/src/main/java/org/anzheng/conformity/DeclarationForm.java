package org.anzheng.conformity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 年度自我声明表.
 *
 * @param conforms whether the service still meets the requirements
 * @param deviations where it does not
 * @param changes since the last declaration; blank for none, and so the next three
 * @param signatory name and office of whoever signs for the holder
 * @param confirmed whether that person stands for it
 */
@NamedInterface("reads")
public record DeclarationForm(
    Optional<Boolean> conforms,
    String deviations,
    String changes,
    String incidents,
    String complaints,
    String markUse,
    String signatory,
    boolean confirmed,
    List<UUID> files)
    implements MatterForm {

  public DeclarationForm {
    files = List.copyOf(files);
  }
}
