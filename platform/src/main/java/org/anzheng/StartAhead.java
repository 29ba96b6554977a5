package org.anzheng;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.jdbc.support.SQLErrorCodesFactory;

/** Reads the error codes of databases, an XML file, beside the start. */
final class StartAhead implements BackgroundPreinitializer {

  @Override
  public void preinitialize() {
    SQLErrorCodesFactory.getInstance();
  }
}
