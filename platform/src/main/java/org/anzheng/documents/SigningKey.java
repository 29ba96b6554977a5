package org.anzheng.documents;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** 签名密钥: a private key with the certificate that names its owner. */
record SigningKey(PrivateKey key, X509Certificate certificate) {}
