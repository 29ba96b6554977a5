package org.anzheng.trust;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 信任清单: the signed text that names every key of the log, as it is published. */
@NamedInterface("reads")
@Service
public class TrustListText {

  private final TrustListFile file;

  TrustListText(TrustListFile file) {
    this.file = file;
  }

  /** The signed note; empty before the platform has started for the first time. */
  public Optional<String> text() {
    return file.text();
  }

  /** The key that signs the list, as a vkey: what a reader compares with what it was told. */
  public Optional<String> rootKey() {
    return file.rootKey();
  }
}
