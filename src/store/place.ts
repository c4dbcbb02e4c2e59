import { realpathSync, statfsSync } from 'node:fs';
import { sep } from 'node:path';

/** Why a folder is no place for a workspace: other computers write there too, behind SQLite's back. */
export type UnsuitablePlace = 'network' | 'sync';

/** File systems of other computers, by the magic number of statfs(2): NFS, SMB, CIFS, SMB2, 9p, Coda, AFS, Ceph. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x73757245, 0x5346414f, 0x00c36400,
]);

/** Folders that a program carries to other computers while they are being written. */
const SYNC_FOLDER =
  /^(OneDrive( - .*)?|Dropbox|Google ?Drive|GoogleDrive|My Drive|iCloud ?Drive|com~apple~CloudDocs|Mobile Documents|Nutstore.*|我的坚果云|坚果云|BaiduNetdisk.*|百度网盘.*|百度云同步盘|WPS ?云盘|WPSDrive|WPS Cloud.*|360同步盘|腾讯微云.*|微云同步.*|Synology ?Drive|Nextcloud|ownCloud|Syncthing|Sync)$/i;

/**
 * Whether a folder lies on a network or in a synchronised folder. SQLite's write-ahead log breaks there
 * (sqlite.org/wal.html). The folder must exist; on Windows a mapped drive resolves to its `\\\\server` path.
 */
export function unsuitablePlace(folder: string): UnsuitablePlace | null {
  const real = realpathSync.native(folder);
  if (real.startsWith('\\\\') || NETWORK_FILE_SYSTEMS.has(statfsSync(real).type)) return 'network';
  return real.split(/[\\/]/).some((part) => SYNC_FOLDER.test(part)) || real.split(sep).includes('.sync')
    ? 'sync'
    : null;
}
