"""What macOS reads: Info.plist, entitlements, and the commands that sign and pack."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

from scripts.shipping.description import Description


def app_name(about: Description) -> str:
    """Return what the application is called in a folder."""
    return f"{about.name}.app"


def info(about: Description) -> dict[str, Any]:
    """Return the Info.plist, as PyInstaller and plistlib take it."""
    document = about.document
    kind = f"{about.identifier}.conversation"
    return {
        "CFBundleName": about.name,
        "CFBundleDisplayName": about.name,
        "CFBundleIdentifier": about.identifier,
        "CFBundleShortVersionString": about.version,
        "CFBundleVersion": about.version,
        "LSApplicationCategoryType": about.macos_category,
        "LSMinimumSystemVersion": about.word("macos", "least"),
        "NSHumanReadableCopyright": about.copyright,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        # A chat may be with a server of one's own network, which has no certificate.
        "NSAppTransportSecurity": {"NSAllowsLocalNetworking": True},
        "NSLocalNetworkUsageDescription": f"{about.name} speaks to model servers that you name.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": document.name,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            },
            # An export that is only known as JSON is offered under "Open with".
            {
                "CFBundleTypeName": "JSON",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.json"],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": document.name,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [document.extension],
                    "public.mime-type": document.mime_type,
                },
            }
        ],
    }


def entitlements(about: Description) -> bytes:
    """Return what the hardened runtime has to allow."""
    allowed = dict.fromkeys(about.names("entitlements", "macos"), True)
    return plistlib.dumps(allowed)


def signing(about: Description, app: Path, rights: Path, identity: str) -> list[list[str]]:
    """Return the commands that sign the application with the hardened runtime."""
    sign = ["codesign", "--force", "--timestamp", "--options", "runtime"]
    return [
        [*sign, "--deep", "--entitlements", str(rights), "--sign", identity, str(app)],
        ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)],
    ]


def notarising(image: Path, profile: str) -> list[list[str]]:
    """Return the commands that have Apple look at the image, and pin the answer to it."""
    return [
        ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
    ]


def imaging(about: Description, folder: Path, image: Path) -> list[list[str]]:
    """Return the commands that make a disk image of a folder with the application in it."""
    make = ["hdiutil", "create", "-volname", about.name, "-srcfolder", str(folder)]
    return [[*make, "-fs", "HFS+", "-format", "ULFO", "-ov", str(image)]]
