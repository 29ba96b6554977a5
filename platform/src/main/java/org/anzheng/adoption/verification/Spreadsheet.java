package org.anzheng.adoption.verification;

import java.io.IOException;
import java.nio.file.Path;
import org.anzheng.kernel.Refusal;
import org.anzheng.sheets.SheetTooLarge;
import org.anzheng.sheets.Workbooks;

/** Reads a list that comes as a spreadsheet. */
final class Spreadsheet {

  private static final long MOST_INSIDE = 64_000_000;
  private static final int MOST_COLUMNS = 50;

  private Spreadsheet() {}

  static boolean is(Path file) throws IOException {
    return Workbooks.is(file);
  }

  static void read(Path file, ItemReader reader) {
    try {
      Workbooks.read(file, MOST_INSIDE, MOST_COLUMNS, reader::line);
    } catch (SheetTooLarge e) {
      throw new Refusal(VerificationRefusal.TOO_LARGE, VerificationFile.MEGABYTES);
    } catch (IOException e) {
      throw new Refusal(VerificationRefusal.NOT_A_LIST);
    }
  }
}
