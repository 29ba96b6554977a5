package org.anzheng.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 相同文件: one content that several organisations handed in. */
@NamedInterface("reads")
public record TwinFile(String sha256, List<UUID> owners) {

  public TwinFile {
    owners = List.copyOf(owners);
  }
}
