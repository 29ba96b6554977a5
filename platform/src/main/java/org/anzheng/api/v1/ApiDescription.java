package org.anzheng.api.v1;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 接口说明. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
  OpenAPI openApi(@Value("${anzheng.public-url}") String site) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Anzheng 安证")
                .version("1")
                .description("Public data of China's cybersecurity service certification.")
                .license(new License().name("Apache-2.0")))
        .servers(List.of(new Server().url(site)));
  }
}
