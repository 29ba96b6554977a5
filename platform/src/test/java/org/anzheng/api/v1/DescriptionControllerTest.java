package org.anzheng.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DescriptionControllerTest {

  @Test
  void the_description_names_the_address_of_this_platform_and_no_other() throws IOException {
    assertThat(new DescriptionController("https://cert.example").description())
        .contains("\"url\" : \"https://cert.example\"")
        .doesNotContain(DescriptionController.SOME_SITE);
  }
}
