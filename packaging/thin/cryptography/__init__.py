"""Stands for the `cryptography` package in the Linux bundle: AES-CBC, by the OpenSSL of `ssl`.

SecretStorage, through which keyring speaks to the system's keychain, uses that one cipher, for the
way of a secret over the session bus. The package itself would bring a second OpenSSL of 12 MB.
"""
