package org.anzheng.architecture;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The description of the public interface is made from the code and committed. */
@PlatformTest
class OpenApiTest {

  @Autowired MockMvc client;

  @Test
  void the_description_is_fresh() throws Exception {
    String made =
        client
            .perform(get("/api/v1/openapi.made.json"))
            .andReturn()
            .getResponse()
            .getContentAsString()
            .strip();
    GeneratedDoc.isFresh("docs/openapi.json", made + "\n");
  }

  @Test
  void it_is_served_with_the_address_of_the_platform() throws Exception {
    client
        .perform(get("/api/v1/openapi.json"))
        .andExpect(status().isOk())
        .andExpect(content().contentType(MediaType.APPLICATION_JSON))
        .andExpect(jsonPath("$.servers[0].url").value("http://anzheng.example"))
        .andExpect(jsonPath("$.paths['/api/v1/certificates/{number}']").exists());
  }
}
