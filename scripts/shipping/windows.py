"""What Windows reads: the version resource, the manifest, and the installer's script."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from scripts.shipping.description import ROOT, Description

_INSTALLER = ROOT / "packaging" / "installer.iss.in"
_TIMESTAMPS = "http://timestamp.digicert.com"
_LANGUAGE = "040904B0"  # English (United States), Unicode


def version_resource(about: Description, program: str) -> str:
    """Return the version resource of an executable, in the form that PyInstaller reads."""
    strings = {
        "CompanyName": about.publisher,
        "FileDescription": about.name,
        "FileVersion": about.version,
        "InternalName": program,
        "LegalCopyright": about.copyright,
        "OriginalFilename": f"{program}.exe",
        "ProductName": about.name,
        "ProductVersion": about.version,
    }
    table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    numbers = about.numbers
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('{_LANGUAGE}', [{table}])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""


def manifest(about: Description, program: str) -> str:
    """Return the manifest: no elevation, sharp on every screen, long paths."""
    version = ".".join(map(str, about.numbers))
    windows_10 = "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <assemblyIdentity type="win32" name="{program}" version="{version}" processorArchitecture="*"/>
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security>
      <requestedPrivileges>
        <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
      </requestedPrivileges>
    </security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application><supportedOS Id="{windows_10}"/></application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness
        xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <longPathAware
        xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
        processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
"""


def installer(about: Description) -> str:
    """Return the script for Inno Setup 6: for one person, without elevation, unless they choose.

    A removal leaves conversations and settings where they are, and says where that is.
    Windows knows a kind of file by what follows the last dot alone, so that an export is offered
    to the program under "Open with" and other JSON files stay what they are.
    """
    document = about.document
    words = {
        "numbers": ".".join(map(str, about.numbers)),
        "least": about.word("windows", "least"),
        "document": document.name,
        "kind": f"{about.name.replace(' ', '')}.Conversation",
        "last": document.extension.rpartition(".")[2],
    }

    def word(found: re.Match[str]) -> str:
        return words[found[1]] if found[1] in words else str(getattr(about, found[1]))

    return re.sub(r"@(\w+)@", word, _INSTALLER.read_text("utf-8"))


def signing(programs: Sequence[Path], thumbprint: str) -> list[str]:
    """Return the command that signs programs with a certificate of this person's store."""
    sign = ["signtool", "sign", "/sha1", thumbprint, "/fd", "sha256", "/td", "sha256"]
    return [*sign, "/tr", _TIMESTAMPS, *map(str, programs)]
