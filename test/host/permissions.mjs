/**
 * Permissions: Chromium asks no program over CDP, so the program's handler is asked beforehand for each permission and the answers
 * are set on the origin. Electron asks at the moment of use.
 */
import { hooks } from './session.mjs';
import { state } from './state.mjs';

const PERMISSIONS = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'idle-detection': ['idle-detection'],
};

export async function setPermissions(contents, origin, requestingUrl) {
  if (hooks.permissionRequest === null || !origin.startsWith('https:')) return;
  for (const [name, ofChromium] of Object.entries(PERMISSIONS)) {
    const granted = await new Promise((resolve) =>
      hooks.permissionRequest(contents, name, resolve, { requestingUrl, isMainFrame: true }),
    );
    const setting = granted ? 'granted' : 'denied';
    for (const permission of ofChromium) {
      await state.chromium.send('Browser.setPermission', { permission: { name: permission }, setting, origin });
    }
  }
}
