package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/** 规范性文件已发布: the departments had been heard on exactly this content. */
@NamedInterface("facts")
public record NormPublished(
    Act act,
    String draft,
    NormKind document,
    String version,
    LocalDate effectiveFrom,
    Optional<LocalDate> transitionTo,
    String contentHash,
    List<NormOpinion> opinions)
    implements NormFact {

  public NormPublished {
    opinions = List.copyOf(opinions);
  }

  @Override
  public NormTransition transition() {
    return NormTransition.PUBLISH;
  }

  @Override
  public String note() {
    return version;
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.of(
        new PublicLeaf(
            "rule",
            document.code(),
            Map.of(
                "ev",
                "publish",
                "version",
                version,
                "eff",
                effectiveFrom.toString(),
                "hash",
                contentHash)));
  }
}
