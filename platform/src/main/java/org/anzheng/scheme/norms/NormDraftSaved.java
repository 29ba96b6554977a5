package org.anzheng.scheme.norms;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 规范性文件草案已保存: opened or edited.
 *
 * @param revision of the content
 */
@NamedInterface("facts")
public record NormDraftSaved(
    Act act,
    String draft,
    NormKind document,
    NormTransition transition,
    int revision,
    String contentHash)
    implements NormFact {

  @Override
  public String note() {
    return "";
  }
}
