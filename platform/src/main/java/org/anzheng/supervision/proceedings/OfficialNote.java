package org.anzheng.supervision.proceedings;

import java.util.List;
import java.util.UUID;

/** 内部记录: what officials note among themselves, with files; the party does not read it. */
public record OfficialNote(String words, List<UUID> files) implements ProceedingForm {

  public OfficialNote {
    files = List.copyOf(files);
  }

  @Override
  public List<UUID> attached() {
    return files;
  }

  @Override
  public boolean isOpenToParty() {
    return false;
  }
}
