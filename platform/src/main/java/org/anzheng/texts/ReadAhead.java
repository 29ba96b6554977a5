package org.anzheng.texts;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Reads the message files beside the start, which needs them before its first page. */
final class ReadAhead implements BackgroundPreinitializer {

  @Override
  public void preinitialize() {
    MessageFiles.sentences();
  }
}
