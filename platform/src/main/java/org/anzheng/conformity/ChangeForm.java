package org.anzheng.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 变更申报表 (F14).
 *
 * @param codes what changed, from the code table of changes
 * @param changedOn from when on; may lie ahead
 * @param before as it was
 * @param after as it is now
 * @param effect what it means for the certified service, as the holder sees it
 */
@NamedInterface("reads")
public record ChangeForm(
    List<String> codes,
    Optional<LocalDate> changedOn,
    String before,
    String after,
    String effect,
    List<UUID> files)
    implements MatterForm {

  public ChangeForm {
    codes = List.copyOf(codes);
    files = List.copyOf(files);
  }
}
