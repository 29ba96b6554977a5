package org.anzheng.trust;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An S3-compatible store for what the platform publishes, and for its anchor.
 *
 * @param url endpoint; without it nothing is kept elsewhere
 * @param region as the store wants it in signatures
 * @param publicBucket where log, status lists, keys and trust list go, under their public paths
 * @param anchorBucket where the anchor goes; must not be public, nor in the same backup
 */
@ConfigurationProperties("anzheng.store")
record StaticPlaneSettings(
    @Nullable URI url,
    @Nullable String region,
    @Nullable String accessKey,
    @Nullable String secretKey,
    @Nullable String publicBucket,
    @Nullable String anchorBucket) {

  Optional<ObjectStore> publicStore() {
    return store(publicBucket);
  }

  Optional<ObjectStore> anchorStore() {
    return store(anchorBucket);
  }

  private Optional<ObjectStore> store(@Nullable String bucket) {
    if (url == null || bucket == null) {
      return Optional.empty();
    }
    if (accessKey == null || secretKey == null) {
      throw new IllegalStateException("anzheng.store wants access-key and secret-key");
    }
    S3Signature signature =
        new S3Signature(region == null ? "us-east-1" : region, accessKey, secretKey);
    return Optional.of(new S3Objects(url, bucket, signature));
  }
}
