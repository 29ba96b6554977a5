package org.anzheng.trust;

import java.math.BigDecimal;
import org.anzheng.kernel.Fact;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The whole content of a fact as JSON: fields in alphabetical order, times in ISO 8601, decimals as
 * texts. Built once; what is verified later are these very bytes.
 */
@Component
class FactBody {

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(
              new SimpleModule().addSerializer(BigDecimal.class, ToStringSerializer.instance))
          .build();

  byte[] of(Fact fact) {
    return json.writeValueAsBytes(fact);
  }
}
