package org.anzheng.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "报告.pdf, 报告.pdf",
    "C:\\Users\\x\\报告.pdf, 报告.pdf",
    "../../etc/passwd, passwd.pdf",
    "invoice.exe, invoice.exe.pdf",
    "a\u0000b\u202Efdp.pdf, abfdp.pdf",
    "'..hidden  name. ', hidden name.pdf",
    "'a<b>c:d|e?f*.PDF', a_b_c_d_e_f_.PDF",
    "e\u0301.pdf, \u00E9.pdf"
  })
  void namesAreCleanedAndEndAsTheirTypeDoes(String name, String clean) {
    assertThat(FileNames.clean(name, FileType.PDF, 200)).isEqualTo(clean);
  }

  @Test
  void aNameThatIsNothingOrTooLongIsRefused() {
    assertRefused("dir/", KernelRefusal.REQUIRED);
    assertRefused(" .. ", KernelRefusal.REQUIRED);
    assertRefused("😀".repeat(11), ArchiveRefusal.NAME_TOO_LONG);
    assertThat(FileNames.clean("😀".repeat(10), FileType.PNG, 10)).endsWith("😀.png");
  }

  private static void assertRefused(String name, Reason reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> FileNames.clean(name, FileType.PDF, 10))
        .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
